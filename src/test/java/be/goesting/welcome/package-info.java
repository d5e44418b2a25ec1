@NullMarked
package be.goesting.welcome;

import org.jspecify.annotations.NullMarked;
