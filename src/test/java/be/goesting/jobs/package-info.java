@NullMarked
package be.goesting.jobs;

import org.jspecify.annotations.NullMarked;
