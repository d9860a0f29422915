package org.bilint.terms.read;

/** A term of a TBX entry while it is read. */
final class TbxTerm {

  /** Whether a term may be used. */
  enum Status {
    PREFERRED,
    ADMITTED,
    FORBIDDEN;

    /** Of the value in lower case: {@code preferredterm-admn-sts}, {@code deprecated} and so on. */
    static Status of(String value) {
      if (value.startsWith("preferred")) {
        return PREFERRED;
      }
      for (String bad :
          new String[] {"deprecated", "superseded", "forbidden", "obsolete", "notrec", "not rec"}) {
        if (value.startsWith(bad)) {
          return FORBIDDEN;
        }
      }
      return ADMITTED;
    }
  }

  String text = "";
  Status status = Status.ADMITTED;
  String partOfSpeech = "";
  String note = "";
}
