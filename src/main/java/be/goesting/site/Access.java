package be.goesting.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may use a route. Every handler has one, on itself or on its class; without it nobody gets in. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    To value();

    /** From the widest circle to the narrowest. */
    enum To {
        EVERYONE,
        MEMBERS,
        LEARNING_TEAM,
        ADMINISTRATORS
    }
}
