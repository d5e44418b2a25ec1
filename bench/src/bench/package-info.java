/** Programs that try the product from outside: how fast it is, and what a crash loses. Not part of what is shipped. */
@NullMarked
package bench;

import org.jspecify.annotations.NullMarked;
