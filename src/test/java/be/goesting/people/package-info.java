@NullMarked
package be.goesting.people;

import org.jspecify.annotations.NullMarked;
