package be.goesting.demo;

import be.goesting.identity.sessions.Sessions;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.FirstOrganisationFounded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sends who was looking around out of the demo company when a real organisation comes: from then on its administrators decide. */
@Component
class DemoSessions {

    private final DemoCompany demo;
    private final Sessions sessions;

    DemoSessions(DemoCompany demo, Sessions sessions) {
        this.demo = demo;
        this.sessions = sessions;
    }

    @ApplicationModuleListener
    void on(FirstOrganisationFounded founded) {
        demo.installed()
                .ifPresent(company -> DemoData.cast()
                        .forEach(member -> sessions.closeAll(new SignedIn(company, DemoCompany.id(member.key())))));
    }
}
