package be.goesting.people.keeping;

import be.goesting.site.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class KeepingConfiguration {

    @Bean
    @Order(1)
    AdministrationLink peopleLink() {
        return new AdministrationLink("keeping.people", ColleaguesController.PATH, "two");
    }

    @Bean
    @Order(2)
    AdministrationLink teamsLink() {
        return new AdministrationLink("keeping.teams", BranchesController.PATH, "team");
    }
}
