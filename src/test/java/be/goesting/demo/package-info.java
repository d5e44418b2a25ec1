@NullMarked
package be.goesting.demo;

import org.jspecify.annotations.NullMarked;
