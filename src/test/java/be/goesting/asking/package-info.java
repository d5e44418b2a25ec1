@NullMarked
package be.goesting.asking;

import org.jspecify.annotations.NullMarked;
