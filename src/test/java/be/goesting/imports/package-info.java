@NullMarked
package be.goesting.imports;

import org.jspecify.annotations.NullMarked;
