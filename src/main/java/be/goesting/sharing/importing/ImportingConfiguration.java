package be.goesting.sharing.importing;

import be.goesting.home.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    @Bean
    AdministrationLink importLink() {
        return new AdministrationLink("importing.administration", ImportController.PATH, "book");
    }
}
