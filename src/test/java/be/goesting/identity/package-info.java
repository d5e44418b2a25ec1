@NullMarked
package be.goesting.identity;

import org.jspecify.annotations.NullMarked;
