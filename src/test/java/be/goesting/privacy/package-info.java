@NullMarked
package be.goesting.privacy;

import org.jspecify.annotations.NullMarked;
