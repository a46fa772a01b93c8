package org.nuanyang.identity.internal;

import org.nuanyang.shared.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * Sessions lie sealed in the database: a proven phone number is not readable there, and nobody who
 * can write the table can slip in an object to be deserialized.
 */
@Configuration(proxyBeanMethods = false)
class SealedSessions {

  /** The name is the one Spring Session looks for. */
  @Bean
  ConversionService springSessionConversionService(Vault vault) {
    var objects = new GenericConversionService();
    var toBytes = new SerializingConverter();
    var toObject = new DeserializingConverter(SealedSessions.class.getClassLoader());
    objects.addConverter(Object.class, byte[].class, object -> vault.seal(toBytes.convert(object)));
    objects.addConverter(byte[].class, Object.class, sealed -> toObject.convert(vault.open(sealed)));
    return objects;
  }
}
