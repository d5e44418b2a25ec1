package be.goesting.people.administration;

/** Something was filled in that cannot be kept: which field, and the key of the sentence that says why. */
class ValidationException extends RuntimeException {

    private final String field;
    private final String key;

    ValidationException(String field, String key) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }
}
