@NullMarked
package be.goesting.moments;

import org.jspecify.annotations.NullMarked;
