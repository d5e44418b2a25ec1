package be.goesting.privacy;

import be.goesting.site.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one module keeps of people: it shows a person all of it, and takes it away when the person asks. Every module with a
 * person in its tables has one bean of this; a test finds the table that was forgotten.
 *
 * <p>The module also says it in words: {@code <module>.data.kept} is a sentence on what it keeps, {@code <module>.data.goes}
 * on what goes when the person is erased, {@code <module>.data.stays} on what stays without a name.
 */
public interface PersonalData {

    /** The module's name, with which its messages begin. */
    String module();

    /** The tables in which a person stands, directly or through what belongs to that person. */
    Set<String> tables();

    /** Everything that is kept of the person; nothing that only others may see. */
    List<PersonalRecords> of(UUID person);

    /** What the person wrote under something that the same person may not read any more, so that only this page leads to it. */
    default List<OutOfReach> outOfReach(Viewer person) {
        return List.of();
    }

    /**
     * Takes it away, in the transaction that erases the person. Names in the words of others are not this method's care: after
     * all parts did theirs, the person's name and address are taken out of every text of the organisation.
     */
    void erase(UUID person, ErasureChoice farewell);

    /** Whether anything may stay without a name; then {@code <module>.data.stays} says what. */
    default boolean leavesSomething() {
        return false;
    }
}
