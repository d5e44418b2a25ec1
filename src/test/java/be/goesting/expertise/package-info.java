@NullMarked
package be.goesting.expertise;

import org.jspecify.annotations.NullMarked;
