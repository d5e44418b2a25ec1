package be.goesting.imports;

import be.goesting.site.Access;
import be.goesting.site.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {

    @Bean
    AdministrationLink importsLink() {
        return new AdministrationLink(
                "imports.administration", ImportController.PATH, "book", Access.To.ADMINISTRATORS);
    }
}
