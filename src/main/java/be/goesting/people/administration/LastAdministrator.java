package be.goesting.people.administration;

/** Who administers alone first finds somebody to take over. */
public class LastAdministrator extends RuntimeException {

    LastAdministrator() {
        super("The last administrator stays");
    }
}
