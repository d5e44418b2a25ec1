package bench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes into a file what is also shown. */
final class Both extends FilterOutputStream {

    private final OutputStream shown;

    Both(OutputStream shown, OutputStream file) {
        super(file);
        this.shown = shown;
    }

    @Override
    public void write(int letter) throws IOException {
        shown.write(letter);
        super.write(letter);
    }

    @Override
    public void flush() throws IOException {
        shown.flush();
        super.flush();
    }
}
