/** Goesting: informal learning at work, made normal, easy and safe. */
@NullMarked
package be.goesting;

import org.jspecify.annotations.NullMarked;
