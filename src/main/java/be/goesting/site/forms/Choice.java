package be.goesting.site.forms;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code or an id that is chosen on the page, not typed: one that is unknown counts as no choice, or is not found. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Size(max = Choice.LONGEST)
public @interface Choice {

    int LONGEST = 100;

    String message() default "site.error.choice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
