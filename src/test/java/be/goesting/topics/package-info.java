@NullMarked
package be.goesting.topics;

import org.jspecify.annotations.NullMarked;
