package be.goesting.site.computing;

/** What was asked is more than is done for one request. Nothing of it was kept. */
public class TookTooLong extends RuntimeException {

    public TookTooLong(Throwable cause) {
        super(cause);
    }

    public TookTooLong(String what) {
        super(what);
    }
}
