package org.parallax.credits;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The news agencies whose reports other outlets print, each with the names that credit lines give
 * it. Stateless.
 */
public final class NewsAgencies {

  /** Each agency by its usual name and what else it is called. */
  private static final String[][] NAMES = {
    {"Reuters", "Thomson Reuters", "Reuters News", "Reuters News Agency"},
    {"AP", "Associated Press", "The AP", "AP News", "A.P."},
    {"AFP", "Agence France-Presse", "Agence France Presse", "France-Presse", "A.F.P."},
    {"dpa", "Deutsche Presse-Agentur", "dpa-AFX"},
    {"PA", "PA Media", "Press Association", "PA News Agency"},
    {"UPI", "United Press International"},
    {"EFE", "Agencia EFE", "EFE News"},
    {"ANSA", "Agenzia ANSA"},
    {"Adnkronos"},
    {"Europa Press"},
    {"TASS", "Itar-Tass", "ITAR-TASS"},
    {"RIA Novosti", "RIA"},
    {"Interfax", "Interfax-Ukraine"},
    {"Ukrinform"},
    {"UNIAN"},
    {"Xinhua", "Xinhua News Agency"},
    {"Kyodo", "Kyodo News"},
    {"Jiji", "Jiji Press"},
    {"Yonhap", "Yonhap News Agency", "Yonhap News"},
    {"KCNA"},
    {"PTI", "Press Trust of India"},
    {"ANI", "Asian News International"},
    {"IANS", "Indo-Asian News Service"},
    {"Anadolu Agency", "Anadolu", "AA"},
    {"SPA", "Saudi Press Agency"},
    {"MENA", "Middle East News Agency"},
    {"IRNA"},
    {"WAM"},
    {"APA", "Austria Presse Agentur"},
    {"SDA", "Keystone-SDA", "ATS", "Keystone-ATS"},
    {"KNA", "Katholische Nachrichten-Agentur"},
    {"epd", "Evangelischer Pressedienst"},
    {"Kathpress"},
    {"SID", "Sport-Informations-Dienst"},
    {"Belga"},
    {"ANP"},
    {"PAP", "Polska Agencja Prasowa"},
    {"CTK", "ČTK"},
    {"MTI"},
    {"TT", "TT News Agency"},
    {"NTB"},
    {"Ritzau"},
    {"STT"},
    {"Lusa", "Agência Lusa", "Lusa News Agency"},
    {"Agência Brasil"},
    {"Notimex"},
    {"Télam"},
    {"The Canadian Press", "Canadian Press", "CP"},
    {"AAP", "Australian Associated Press"},
    {"RNZ"},
    {"Bloomberg", "Bloomberg News"},
    {"Dow Jones", "Dow Jones Newswires"},
    {"Tribune News Service", "TNS"},
    {"Antara"},
    {"Bernama"},
    {"NAN", "News Agency of Nigeria"},
    {"SAPA"},
    {"StatePoint"},
    {"Inter Press Service", "IPS"},
  };

  private static final Map<String, String> USUAL = usual();

  private NewsAgencies() {}

  /** Whether {@code name} is the name of an agency, as a whole. */
  public static boolean isAgency(String name) {
    return USUAL.containsKey(key(name));
  }

  /** The usual name of the agency that {@code name} names: "AP" for "The Associated Press". */
  public static Optional<String> usual(String name) {
    return Optional.ofNullable(USUAL.get(key(name)));
  }

  private static Map<String, String> usual() {
    Map<String, String> usual = new HashMap<>();
    for (String[] names : NAMES) {
      for (String name : names) {
        usual.put(key(name), names[0]);
      }
    }
    return Map.copyOf(usual);
  }

  private static String key(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
