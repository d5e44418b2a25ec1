package be.goesting.site.forms;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/** A form with a rule that is about more than one field. */
@CheckedForm.Checked
public interface CheckedForm {

    /** @param wrong told the field and the key of the sentence that says what is wrong */
    void check(BiConsumer<String, String> wrong);

    /** Has each such form check itself when it is validated. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Check.class)
    @interface Checked {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Asks the form. */
    final class Check implements ConstraintValidator<Checked, CheckedForm> {

        @Override
        public boolean isValid(CheckedForm form, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            var right = new AtomicBoolean(true);
            form.check((field, key) -> {
                right.set(false);
                context.buildConstraintViolationWithTemplate(key)
                        .addPropertyNode(field)
                        .addConstraintViolation();
            });
            return right.get();
        }
    }
}
