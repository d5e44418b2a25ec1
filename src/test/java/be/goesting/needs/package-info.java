@NullMarked
package be.goesting.needs;

import org.jspecify.annotations.NullMarked;
