package be.goesting.questions.importing;

import be.goesting.site.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DumpConfiguration {

    @Bean
    AdministrationLink questionImportLink() {
        return new AdministrationLink("dumping.administration", DumpController.PATH, "book");
    }
}
