@NullMarked
package be.goesting.mail;

import org.jspecify.annotations.NullMarked;
