package be.goesting.identity;

import be.goesting.mail.Mail;
import be.goesting.mail.MailQueue;
import be.goesting.people.addresses.AddressChange;
import be.goesting.people.addresses.AddressChangeAnnounced;
import be.goesting.people.addresses.AddressChanges;
import be.goesting.people.addresses.AddressService;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the address that somebody has until now that another is wanted, or none. */
@Component
class AddressMail {

    private final AddressChanges changes;
    private final SignInLinks links;
    private final MailQueue mails;
    private final Messages messages;
    private final String address;

    AddressMail(
            AddressChanges changes,
            SignInLinks links,
            MailQueue mails,
            Messages messages,
            @Value("${goesting.address}") String address) {
        this.changes = changes;
        this.links = links;
        this.mails = mails;
        this.messages = messages;
        this.address = address.replaceFirst("/+$", "");
    }

    @ApplicationModuleListener
    void on(AddressChangeAnnounced announced) {
        changes.find(announced.change())
                .filter(AddressChange::isWaiting)
                .ifPresent(
                        change -> links.addressee(change.person()).ifPresent(to -> mail(change, announced.by(), to)));
    }

    private void mail(AddressChange change, UUID by, SignInLinks.Addressee to) {
        String from = change.from();
        if (from != null) {
            mails.enqueue(letter(change, from, to)
                    .from(by)
                    .replacing("address " + change.person())
                    .waitingForNewer());
        }
    }

    private Mail letter(AddressChange change, String from, SignInLinks.Addressee to) {
        Language language = Language.of(to.language());
        String by =
                Objects.requireNonNullElseGet(change.by(), () -> messages.text(language, "people.addresses.somebody"));
        Object[] arguments = {
            "name", to.name(),
            "organisation", to.organisationName(),
            "by", by,
            "to", Objects.requireNonNullElse(change.to(), ""),
            "hours", AddressService.TO_OBJECT.toHours(),
            "link", address + "/settings#address-" + change.id()
        };
        String words = change.to() == null ? "identity.address.none" : "identity.address";
        return new Mail(
                from,
                messages.text(language, words + ".subject", arguments),
                messages.text(language, words + ".text", arguments),
                null,
                change.dueAt());
    }
}
