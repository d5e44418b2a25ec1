@NullMarked
package be.goesting.questions;

import org.jspecify.annotations.NullMarked;
