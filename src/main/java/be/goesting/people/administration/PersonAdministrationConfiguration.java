package be.goesting.people.administration;

import be.goesting.site.Access;
import be.goesting.site.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class PersonAdministrationConfiguration {

    @Bean
    @Order(1)
    AdministrationLink peopleLink() {
        return new AdministrationLink(
                "people.administration.people", PersonAdministrationController.PATH, "two", Access.To.ADMINISTRATORS);
    }

    @Bean
    @Order(2)
    AdministrationLink teamsLink() {
        return new AdministrationLink(
                "people.administration.teams", TeamAdministrationController.PATH, "team", Access.To.ADMINISTRATORS);
    }
}
