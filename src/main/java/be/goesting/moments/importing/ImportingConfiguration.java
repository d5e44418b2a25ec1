package be.goesting.moments.importing;

import be.goesting.site.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    @Bean
    AdministrationLink importLink() {
        return new AdministrationLink("importing.administration", ImportController.PATH, "book");
    }
}
