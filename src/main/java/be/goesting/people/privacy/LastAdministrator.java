package be.goesting.people.privacy;

/** Who administers alone first finds somebody to take over. */
class LastAdministrator extends RuntimeException {

    LastAdministrator() {
        super("The last administrator is not erased");
    }
}
