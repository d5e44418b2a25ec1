/** Who asked without a name stays unknown, and what questions keep of a person is theirs to take home. */
@NullMarked
package be.goesting.questions.privacy;

import org.jspecify.annotations.NullMarked;
