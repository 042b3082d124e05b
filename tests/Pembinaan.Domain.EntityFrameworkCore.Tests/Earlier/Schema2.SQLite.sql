CREATE TABLE "pembinaan_certificates" (
    "number" TEXT NOT NULL,
    "issued_by" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "cohort" TEXT NOT NULL,
    "issued_on" TEXT NOT NULL,
    CONSTRAINT "PK_pembinaan_certificates" PRIMARY KEY ("number", "issued_by", "scheme")
);
CREATE TABLE "pembinaan_entries" (
    "kind" TEXT NOT NULL,
    "root" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "entry_id" TEXT NOT NULL,
    "recorded_at" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    CONSTRAINT "PK_pembinaan_entries" PRIMARY KEY ("kind", "root", "revision")
);
CREATE TABLE "pembinaan_links" (
    "kind" TEXT NOT NULL,
    "root" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "to_kind" TEXT NOT NULL,
    "to_root" TEXT NOT NULL,
    CONSTRAINT "PK_pembinaan_links" PRIMARY KEY ("kind", "root", "role", "to_kind", "to_root")
);
CREATE TABLE "pembinaan_occasions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_pembinaan_occasions" PRIMARY KEY,
    "body" TEXT NOT NULL
);
CREATE TABLE "pembinaan_quotas" (
    "agreement" TEXT NOT NULL CONSTRAINT "PK_pembinaan_quotas" PRIMARY KEY,
    "version" INTEGER NOT NULL
);
CREATE TABLE "pembinaan_reminders" (
    "agreement" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "ahead" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "sent_at" TEXT NOT NULL,
    CONSTRAINT "PK_pembinaan_reminders" PRIMARY KEY ("agreement", "kind", "target", "ahead", "about")
);
CREATE TABLE "pembinaan_schema" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_pembinaan_schema" PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "rows" INTEGER NULL
);
CREATE TABLE "pembinaan_spans" (
    "id" INTEGER NOT NULL CONSTRAINT "PK_pembinaan_spans" PRIMARY KEY AUTOINCREMENT,
    "agreement" TEXT NOT NULL,
    "facility" TEXT NULL,
    "provider" TEXT NULL,
    "subject" TEXT NOT NULL,
    "first_day" TEXT NOT NULL,
    "last_day" TEXT NULL,
    "state" TEXT NOT NULL,
    "ends_on" TEXT NULL
);
CREATE INDEX "IX_pembinaan_certificates_cohort" ON "pembinaan_certificates" ("cohort");
CREATE UNIQUE INDEX "IX_pembinaan_entries_kind_root_entry_id" ON "pembinaan_entries" ("kind", "root", "entry_id");
CREATE INDEX "IX_pembinaan_links_to_kind_to_root" ON "pembinaan_links" ("to_kind", "to_root");
CREATE INDEX "IX_pembinaan_spans_agreement" ON "pembinaan_spans" ("agreement");
CREATE INDEX "IX_pembinaan_spans_ends_on" ON "pembinaan_spans" ("ends_on");
CREATE INDEX "IX_pembinaan_spans_facility_subject_first_day" ON "pembinaan_spans" ("facility", "subject", "first_day");
