@NullMarked
package be.goesting.database;

import org.jspecify.annotations.NullMarked;
