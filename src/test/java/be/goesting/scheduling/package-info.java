@NullMarked
package be.goesting.scheduling;

import org.jspecify.annotations.NullMarked;
