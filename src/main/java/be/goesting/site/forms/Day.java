package be.goesting.site.forms;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day as a date field sends it, or none. The message is the key of the sentence. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
public @interface Day {

    String message() default "site.error.day";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What is empty is left to who requires it. */
    final class Check implements ConstraintValidator<Day, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text.isEmpty() || FormValue.day(text).isPresent();
        }
    }
}
