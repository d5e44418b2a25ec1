package be.goesting.people;

/**
 * Who of two leads the other.
 *
 * @param leadsViewer whether the person leads who is looking
 * @param ledByViewer whether who is looking leads the person
 */
public record Leadership(boolean leadsViewer, boolean ledByViewer) {

    public boolean isSo() {
        return leadsViewer || ledByViewer;
    }
}
