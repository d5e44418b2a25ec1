@NullMarked
package be.goesting.people.privacy;

import org.jspecify.annotations.NullMarked;
