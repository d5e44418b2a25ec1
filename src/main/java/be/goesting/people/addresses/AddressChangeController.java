package be.goesting.people.addresses;

import be.goesting.people.addresses.AddressChange.Outcome;
import be.goesting.site.Access;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the person, and who wanted it, do with an address that waits. */
@Controller
@Access(Access.To.MEMBERS)
class AddressChangeController {

    private final AddressService addresses;

    AddressChangeController(AddressService addresses) {
        this.addresses = addresses;
    }

    /** Ends the session too: from then on the new address opens the door. */
    @PostMapping("/address-changes/{id}/confirmation")
    String confirm(@PathVariable UUID id, Viewer viewer) {
        Outcome outcome = addresses.confirm(id, viewer.id());
        String stays = outcome == Outcome.TAKEN ? "address-taken" : "address-refused";
        return Redirect.to("/settings")
                .done(outcome.isEffective() ? "address-confirmed" : stays)
                .view();
    }

    @PostMapping("/address-changes/{id}/refusal")
    String refuse(@PathVariable UUID id, Viewer viewer) {
        Outcome outcome = addresses.refuse(id, viewer.id());
        return Redirect.to("/settings")
                .done(outcome.isEffective() ? "address-confirmed" : "address-refused")
                .view();
    }

    @PostMapping("/address-changes/{id}/withdrawal")
    @Access(Access.To.ADMINISTRATORS)
    String withdraw(@PathVariable UUID id) {
        AddressChange change = addresses.withdraw(id);
        return Redirect.to("/administration/people/" + change.person())
                .done(change.outcome().isEffective() ? "address-too-late" : "address-withdrawn")
                .view();
    }
}
