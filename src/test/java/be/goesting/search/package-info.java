@NullMarked
package be.goesting.search;

import org.jspecify.annotations.NullMarked;
