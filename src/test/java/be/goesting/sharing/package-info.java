@NullMarked
package be.goesting.sharing;

import org.jspecify.annotations.NullMarked;
