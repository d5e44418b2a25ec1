@NullMarked
package be.goesting;

import org.jspecify.annotations.NullMarked;
