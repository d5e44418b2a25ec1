@NullMarked
package be.goesting.conversations;

import org.jspecify.annotations.NullMarked;
