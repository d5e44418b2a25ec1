@NullMarked
package be.goesting.appreciation;

import org.jspecify.annotations.NullMarked;
