package be.goesting.privacy;

import be.goesting.people.administration.Administrators;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person: every module its part, and the name out of the words of others. All of it or nothing. */
@Service
class Erasure {

    private final Administrators administrators;
    private final List<PersonalData> parts;
    private final NameRedaction names;

    Erasure(Administrators administrators, List<PersonalData> parts, NameRedaction names) {
        this.administrators = administrators;
        this.parts = parts;
        this.names = names;
    }

    /** The highest floors first, so that a part still finds the person it takes something of. */
    @Transactional
    public void erase(UUID person, ErasureChoice farewell) {
        administrators.spare(person);
        String pattern = names.patternOf(person);
        parts.reversed().forEach(part -> part.erase(person, farewell));
        names.takeOut(pattern);
    }
}
