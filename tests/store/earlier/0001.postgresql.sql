SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.ratify_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is on record and append-only: retract it with a reason', TG_TABLE_NAME; END $$;
CREATE FUNCTION public.ratify_head() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TG_OP = 'UPDATE' AND NEW.seq > OLD.seq THEN RETURN NEW; END IF; RAISE EXCEPTION 'head is append-only: it moves on with each entry'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.act (
    seq integer NOT NULL,
    id character varying NOT NULL,
    instrument character varying NOT NULL,
    state character varying NOT NULL,
    kind character varying NOT NULL,
    date character varying NOT NULL,
    source character varying NOT NULL,
    verification character varying NOT NULL,
    effective character varying,
    declaration character varying NOT NULL,
    note character varying NOT NULL,
    origin character varying NOT NULL
);
CREATE TABLE public.evidence (
    seq integer NOT NULL,
    id character varying NOT NULL,
    instrument character varying NOT NULL,
    state character varying NOT NULL,
    provision character varying NOT NULL,
    rung character varying NOT NULL,
    date character varying,
    kind character varying NOT NULL,
    summary character varying NOT NULL,
    source character varying NOT NULL,
    verification character varying NOT NULL,
    law_title character varying NOT NULL,
    law_reference character varying NOT NULL,
    law_date character varying,
    origin character varying NOT NULL
);
CREATE TABLE public.head (
    id integer NOT NULL,
    seq integer NOT NULL,
    hash character varying NOT NULL,
    recorded_at character varying NOT NULL,
    without_contacts integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.instrument (
    seq integer NOT NULL,
    code character varying NOT NULL,
    family character varying NOT NULL,
    titles json NOT NULL,
    adopted character varying NOT NULL,
    adopted_at character varying NOT NULL,
    depositary character varying NOT NULL,
    members_of character varying NOT NULL,
    binding_act character varying NOT NULL,
    signable boolean NOT NULL,
    reservations boolean NOT NULL,
    entry json NOT NULL,
    url character varying NOT NULL,
    opened_for_signature character varying,
    denunciation json,
    flexibility json NOT NULL,
    provisions json NOT NULL,
    aims json NOT NULL,
    reporting json,
    aliases json NOT NULL,
    identifiers json NOT NULL,
    note character varying NOT NULL,
    "check" boolean NOT NULL
);
CREATE TABLE public.ledger (
    seq integer NOT NULL,
    kind character varying NOT NULL,
    record character varying NOT NULL,
    recorded_at character varying NOT NULL,
    recorded_by character varying NOT NULL,
    content character varying NOT NULL,
    hash character varying NOT NULL
);
CREATE TABLE public.membership (
    seq integer NOT NULL,
    organisation character varying NOT NULL,
    state character varying NOT NULL,
    joined character varying,
    "left" character varying,
    note character varying NOT NULL,
    source character varying NOT NULL,
    url character varying NOT NULL,
    confidence character varying NOT NULL
);
CREATE TABLE public.organisation (
    seq integer NOT NULL,
    code character varying NOT NULL,
    kind character varying NOT NULL,
    names json NOT NULL,
    aliases json NOT NULL,
    note character varying NOT NULL
);
CREATE TABLE public.ratify_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.retraction (
    seq integer NOT NULL,
    record character varying NOT NULL,
    reason character varying NOT NULL
);
CREATE TABLE public.source (
    seq integer NOT NULL,
    id character varying NOT NULL,
    title character varying NOT NULL,
    url character varying NOT NULL,
    as_of character varying,
    as_of_note character varying NOT NULL,
    note character varying NOT NULL
);
CREATE TABLE public.state (
    seq integer NOT NULL,
    iso3 character varying NOT NULL,
    iso2 character varying NOT NULL,
    m49 character varying NOT NULL,
    names json NOT NULL,
    official_name character varying NOT NULL,
    region character varying NOT NULL,
    capital character varying NOT NULL,
    languages json NOT NULL,
    legal_tradition character varying NOT NULL,
    incorporation json NOT NULL,
    procedure json,
    figures json NOT NULL,
    aliases json NOT NULL,
    sources json NOT NULL,
    note character varying NOT NULL
);
CREATE TABLE public.withdrawal (
    seq integer NOT NULL,
    kind character varying NOT NULL,
    record character varying NOT NULL
);
INSERT INTO public.act VALUES (31, 'XAU-XAA-signed', 'XAU', 'XAA', 'signature', '2007-03-01', 'invented', 'exact', NULL, '', '', 'baseline');
INSERT INTO public.act VALUES (32, 'XAU-XAA-deposited', 'XAU', 'XAA', 'deposit', '2009', 'invented', 'exact', NULL, '', '', 'baseline');
INSERT INTO public.act VALUES (34, 'XAU-XBB-b73e75', 'XAU', 'XBB', 'signature', '2008-01-02', 'invented', 'exact', NULL, '', 'São Tomé', 'office');
INSERT INTO public.act VALUES (37, 'XAU-XAA-deposited', 'XAU', 'XAA', 'deposit', '2009', 'invented', 'exact', NULL, '', 'Year only.', 'baseline');
INSERT INTO public.evidence VALUES (33, 'XAU-XAA-e000003', 'XAU', 'XAA', 'art. 2', 'bill_drafted', '2012-05', 'study', 'Invented finding.', 'invented', 'exact', '', '', NULL, 'baseline');
INSERT INTO public.evidence VALUES (36, 'XAU-XBB-eb3ca36', 'XAU', 'XBB', 'art. 2', 'enacted_partial', '2019', 'study', 'Invented finding.', 'invented', 'exact', '', '', NULL, 'office');
INSERT INTO public.head VALUES (1, 38, '48943bae5d85880fe4f49f7d9e3372a6fceec0c1e6642d9f2a91df01e9468298', '2026-03-04T09:00:00.123456Z', 0);
INSERT INTO public.instrument VALUES (28, 'XILO', 'ilo', '[{"kind":"short","lang":"en","standing":"authentic","text":"Invented Labour Convention (short title)"},{"kind":"full","lang":"en","standing":"authentic","text":"Invented Labour Convention (full title)"}]', '1960-06-01', 'Geneva', 'Director-General of the ILO', 'ILO', 'registered_ratification', false, false, '{"article":"art. 13(2)","confirmation_on_membership":true,"delay":{"months":12},"later":{"months":12},"later_article":"art. 13(3)","recorded":"1962-03-01","threshold":{"count":2}}', 'https://example.org/xilo', NULL, '{"article":"art. 14","counted_from":"treaty","effect":{"months":12},"not_before_years":10,"repeat_years":10,"window_months":12}', '[]', '[]', '[]', NULL, '[]', '{}', '', false);
INSERT INTO public.instrument VALUES (29, 'XUN', 'un', '[{"kind":"short","lang":"en","standing":"authentic","text":"Invented Rights Convention (short title)"},{"kind":"full","lang":"en","standing":"authentic","text":"Invented Rights Convention (full title)"}]', '1990-12-18', 'New York', 'Secretary-General of the United Nations', 'UN', 'deposited_consent', true, true, '{"article":"art. 87(1)","delay":{"first_of_next_month":true,"months":3},"later":{"first_of_next_month":true,"months":3},"later_article":"art. 87(2)","recorded":"2003-07-01","threshold":{"count":20}}', 'https://example.org/xun', NULL, '{"article":"art. 89","counted_from":"state","effect":{"first_of_next_month":true,"months":12},"not_before_years":5}', '[]', '[]', '[]', NULL, '[]', '{}', '', false);
INSERT INTO public.instrument VALUES (30, 'XAU', 'au', '[{"kind":"short","lang":"en","standing":"authentic","text":"Invented Union Charter (short title)"},{"kind":"full","lang":"en","standing":"authentic","text":"Invented Union Charter (full title)"}]', '2006-07-02', 'Inventville', 'Chairperson of the AU Commission', 'AU', 'deposit', true, true, '{"article":"art. 30(2)","delay":{"days":30},"later":{"days":30},"later_article":"art. 30(3)","threshold":{"count":3}}', 'https://example.org/xau', NULL, NULL, '[]', '[]', '[]', NULL, '[]', '{}', '', false);
INSERT INTO public.ledger VALUES (1, 'source', 'invented', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'a4b465cb0844a1f43479445d112c994f913a90ef608d4a959b85a0cedd50aed8', '94b6354ef749794fff23ff1be93dba5ddd1b53d60b3c4df8d1417463dab2cfbe');
INSERT INTO public.ledger VALUES (2, 'organisation', 'AU', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'b5a2c38d88de2145aa8f4fae098d615ee59c71e6b5f8e95dfdd16c15e3d30dcf', 'd71cfabd4724eef9ce8a5ade512a830c1cf318c5b08f7727fbdfecb66dd7b159');
INSERT INTO public.ledger VALUES (3, 'organisation', 'UN', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '2eb70946765d51e77ba9f3a957ef6d9691a271d3099846af6e057dd81b85943b', '0dba9eb38ec6532a973e89c08a0af490046af0d64fdb878c1d85613689fdb4a2');
INSERT INTO public.ledger VALUES (4, 'organisation', 'ILO', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'f83e9292edbef036792506d1736f80ab026bc49bfc546320d7e463b279e1f5ec', 'fae9f52148e3f0b3fc49a27065897033d6704144ef99bd3b3102f8d8c56a9cd9');
INSERT INTO public.ledger VALUES (5, 'organisation', 'XREC', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '3715b344d572af0f1f8511b4db27ad2628905142d108c6dd51e74948ecb4a507', '11f4ccdcdc9a3e08a8a0f954483068bc51d794e89f7ce02d680b5f47f30b7e0d');
INSERT INTO public.ledger VALUES (6, 'state', 'XAA', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '8e3505ba517fe1d15246044fd834da02f9056388bf118cd9190d545d6af8317d', 'f0205241cf2068024973719a98a06bd480bc2237194fe3fa6997a433d505f8c8');
INSERT INTO public.ledger VALUES (7, 'state', 'XBB', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '1c703cbc5a0f8b64c8adec84aca8e12e403366886a1ea81d235dc5f9cd7b8f91', '7d6737c5efa62e9422d717750eb6da0f1bdb295fabfd3ae9817b4384c9d5509a');
INSERT INTO public.ledger VALUES (8, 'state', 'XCC', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'd220bf69fe19ce0e2d311eebe33b7f58071f550616cb872f01d0073e7dfd97f5', '042d498117b8c0dbf3d7a3f7efb96fc4239143153beee21dab9a99735c1563d2');
INSERT INTO public.ledger VALUES (9, 'state', 'XDD', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'eac4f178b551c72e0d2eb827edc31e9f23ce4c1e6a864a50a61dcf700bddee1d', 'dd9c540c290ad779f8dd9bf3a5695977a4a0f371a929dcc89fba1649679e5dbe');
INSERT INTO public.ledger VALUES (10, 'state', 'XEE', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '7569c21541c29d895c80e967b3d5fc683b3a6b75505ff7977aa3016b322858f1', '8c9131c4db9fcfa87a7782a56bfb95be1758b6894cb078f3df142fd7423378b9');
INSERT INTO public.ledger VALUES (11, 'membership', 'AU-XAA-1950-01-01-6858fb', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'd59d6cfbc31c6cb6751796924ac533dcb51f9c6d95498090fd32f13fee5dee31', 'e772ae5ead358cd591a02acf1373b206bc0ca1981bb0873ea282d7950314f6a3');
INSERT INTO public.ledger VALUES (12, 'membership', 'AU-XBB-1950-01-01-fbba7a', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '399b92f771a5881c74f793ad0a3d2064dd543297cfc93a291b00262042315028', '685981c31c66b5c8de9b6e4972cab8f4832b143df9e678323503f16717618f62');
INSERT INTO public.ledger VALUES (13, 'membership', 'AU-XCC-1950-01-01-efa6af', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '95d23d9757e0ffe334de48fbcd1bfb520fdb7a63880527e109d268c14b3f7255', 'da653552b3ab63a30ba55936db099507e9dac174ca1f203989e449c634da4b37');
INSERT INTO public.ledger VALUES (14, 'membership', 'AU-XDD-1950-01-01-dcc541', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'db4a650785b0ff3c439798fcd02f16089b31af81f54a67a1840b9ddb867cbd42', 'c74f2609717b3260f3af92d72658d72747316a72186b0bdc1f147342a939c928');
INSERT INTO public.ledger VALUES (15, 'membership', 'AU-XEE-1950-01-01-dc95d1', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '91e8096cb2902bbc91c58b1fda110e3829dcc845737992583cdbb08af992d946', 'd8c03e3989978bc3f25302bd61742c596efbc0868e9e2dc5834f207c140c50c7');
INSERT INTO public.ledger VALUES (16, 'membership', 'UN-XAA-1950-01-01-f7b35e', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '17c30fe31606f70be3af9f86ce0604a6e7f0b55ed294b48ead47b96b7f5a64de', '216d0de8c04cd217cce8291ce11e619b12ee185c0dd38db0004d63589c5d6e4d');
INSERT INTO public.ledger VALUES (17, 'membership', 'UN-XBB-1950-01-01-46b114', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '5fdad5a6d26cc579a62671f656e52510a843157a732de11514e0a3909c8ad19d', 'c1666032d2eca98fcf4c4cf94885f870dc3081e2d40ebe9929c7fab33da3af74');
INSERT INTO public.ledger VALUES (18, 'membership', 'UN-XCC-1950-01-01-1b1c3f', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'e0f8a484e17f81f8863f81aa4b04936d09ea1b32cb67b7bbfd7134c9154df2f3', '7a1aba66478d3c6dc947c88dd30134fe0fdd3b83a6c9123d4f283f46be192f52');
INSERT INTO public.ledger VALUES (19, 'membership', 'UN-XDD-1950-01-01-ae17cd', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '6ab475b8e7c722f3365a7a01140dc554d95ab1c5d50a3642b7af11a73d2de18c', '6819991edf3de931a6d1711b24b3a44e9aa25cc59c5c3dc584c4cca6904551cf');
INSERT INTO public.ledger VALUES (20, 'membership', 'UN-XEE-1950-01-01-f66251', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'bb19539676b97534efe011c88d3a292fa37d9665556ef917eba1f8e81f46bc8f', '46980548500165d4c98378182644c491f28c0cd377b6ade1ce9f5bac839239ba');
INSERT INTO public.ledger VALUES (21, 'membership', 'ILO-XAA-1950-01-01-93f81e', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'b07ed6c0fb9088aec8655bdd8d9ef9a2d3294dedaa7c637123857c88653660ca', 'd7850d396b447df378007a4a7ef59a3fcb40d6b8325e11bb82c0c068f8a7d729');
INSERT INTO public.ledger VALUES (22, 'membership', 'ILO-XBB-1950-01-01-e7d029', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'f4f517d9eeff354b036dde0b6c62a78a415bfa25b258b4f287a7ca217e00661b', 'dde31a2ed953586479a21ce38ae3874ce596b0ffcf738afbacdaa553e268f1d0');
INSERT INTO public.ledger VALUES (23, 'membership', 'ILO-XCC-1950-01-01-67d3e2', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '508a10593cadead917ca8153823fdbb5882084409efbf3e509397298c3993915', 'd8f3e6aa2994e6ac2025ff35ae9da12338d9b6e218e72579893b0512be552038');
INSERT INTO public.ledger VALUES (24, 'membership', 'ILO-XDD-1950-01-01-413752', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'bd9f9a148c002f611147b2b249404619e19915be3dc3f03ce797505d0dabd297', '17753a2496b43552625f4ff67b41dcd834a1590549d2b7ca68542789b67cda2c');
INSERT INTO public.ledger VALUES (25, 'membership', 'ILO-XEE-1950-01-01-bab6c7', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '8fad614fa92359cc37cb4c4cf7871c67294df2eaa1c6bde192530b771b66c4bd', 'd37ff902127d709e984ddfa9f7d0f19ea8fe2cb27f7fe983fd90062b01e18ca1');
INSERT INTO public.ledger VALUES (26, 'membership', 'XREC-XAA-1975-05-28-9e3e35', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'd4deda3e789203ec662f8d3d58eacfb9e0892104506c3be2ddc1386cef5285bb', '9f9e9a306477c112a89a1627716d59318e1599a50223ffb63f0577bf0d4ea01e');
INSERT INTO public.ledger VALUES (27, 'membership', 'XREC-XBB-1975-05-28-ef38b8', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', 'f1ee909a04cd5c6ad9d48f37363341a7a5fdcb9736134a7cee00ecaf3b75ef7b', 'bcf8256d771cf936bba1765fe94a920ee1a077eaaa68975c72b87b687c8e1d25');
INSERT INTO public.ledger VALUES (28, 'instrument', 'XILO', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '36fb1556ab3373fc90b5680ce85190e81a31138889558d909c6f295a73e7b7eb', '7391fef1c10e5b09d77315ed3ccb75941b78f2cc8ee382ae4781d8546f00e208');
INSERT INTO public.ledger VALUES (29, 'instrument', 'XUN', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '1a294ec41063bf41584c765665393be38d7da8142182ee512a8ff2efa085a68d', '756111514fa4248e17dc17a3bf2d86e64eae4e5c0a4756bdfd9f0a617ed37572');
INSERT INTO public.ledger VALUES (30, 'instrument', 'XAU', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '9f8f75a2370aa48fa799ebe77c9e55e98720e4dbab73cd6afe11c9ccb085b9ee', 'c4920cd3709c82282fa7e8b4f82739f9dc77a89295b076155f039ec5548d5a47');
INSERT INTO public.ledger VALUES (31, 'act', 'XAU-XAA-signed', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '47ab86d69e97321eba906f872b670316b024241ed8440f6dfe409217cab37d83', 'bccc6cd62050cd750bb320d566caf05f31082ecb58ab304f2540ee086323a833');
INSERT INTO public.ledger VALUES (32, 'act', 'XAU-XAA-deposited', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '0801adbcb4320126cf97ce961f66188d269139d748d1aa5861eea80d6dcb0af2', 'c1dfe3a7603785326e317afa03b36b49562a27233a0fd3dd569cd6fda4ef2e0e');
INSERT INTO public.ledger VALUES (33, 'evidence', 'XAU-XAA-e000003', '2026-03-02T09:00:00.123456Z', 'Amina (invented)', '5ed34999ea93ca6ca99865ec515dc95add8edb56bef987268feec25f84688dcd', '40aba5ee5d385223e7b959c0056f1860df2c94251fcc1e0836531a82367391ea');
INSERT INTO public.ledger VALUES (34, 'act', 'XAU-XBB-b73e75', '2026-03-03T09:00:00.123456Z', 'Bekele (invented)', '5fefc54ed07f1bd93f5463c6ace8187bf04849b32eab20d299e0d8aad3284d5e', '348448b77d5443f10ad6cb4413a7a063d0e5da353ef35612852c652cc7cfd668');
INSERT INTO public.ledger VALUES (35, 'retraction', 'XAU-XAA-signed', '2026-03-03T09:00:00.123456Z', 'Amina (invented)', '728f251e56c6b70af7c7f1dca77b6e5563951cee6098e61982afdcfa67fabbad', 'c32f0cad969f7e09f7ab083eb67dfc82aa5033936fa2c67e0c11ffd713722a97');
INSERT INTO public.ledger VALUES (36, 'evidence', 'XAU-XBB-eb3ca36', '2026-03-04T09:00:00.123456Z', 'Bekele (invented)', 'd68b79dd98c8312528e54338df0ab80d92a1d9406c34bd5bc7724a3086b65258', 'dc87d51eae6e72a308c711d16d842afe57ce22ae7d7cf2bd3ea70bcbe8572caf');
INSERT INTO public.ledger VALUES (37, 'act', 'XAU-XAA-deposited', '2026-03-04T09:00:00.123456Z', 'Amina (invented)', '3223365a8ba6f5dcb8187185b9aed27aec058c00a176170b8915363f2b333f15', '9e857fec0bc84245f6d4699fec3157d0a23df6a02ffeea043b986438d05c0ebd');
INSERT INTO public.ledger VALUES (38, 'withdrawal', 'AU-XAA-1950-01-01-6858fb', '2026-03-04T09:00:00.123456Z', 'Amina (invented)', '7fe414c5b0ba6004915441c9fdd99aa6edb39330dd431191bc01ae9e5933096c', '48943bae5d85880fe4f49f7d9e3372a6fceec0c1e6642d9f2a91df01e9468298');
INSERT INTO public.membership VALUES (11, 'AU', 'XAA', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (12, 'AU', 'XBB', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (13, 'AU', 'XCC', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (14, 'AU', 'XDD', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (15, 'AU', 'XEE', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (16, 'UN', 'XAA', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (17, 'UN', 'XBB', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (18, 'UN', 'XCC', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (19, 'UN', 'XDD', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (20, 'UN', 'XEE', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (21, 'ILO', 'XAA', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (22, 'ILO', 'XBB', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (23, 'ILO', 'XCC', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (24, 'ILO', 'XDD', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (25, 'ILO', 'XEE', '1950-01-01', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (26, 'XREC', 'XAA', '1975-05-28', NULL, '', '', '', 'unverified');
INSERT INTO public.membership VALUES (27, 'XREC', 'XBB', '1975-05-28', NULL, '', '', '', 'unverified');
INSERT INTO public.organisation VALUES (2, 'AU', 'continent', '{"en":{"text":"AU"}}', '[]', '');
INSERT INTO public.organisation VALUES (3, 'UN', 'global', '{"en":{"text":"UN"}}', '[]', '');
INSERT INTO public.organisation VALUES (4, 'ILO', 'global', '{"en":{"text":"ILO"}}', '[]', '');
INSERT INTO public.organisation VALUES (5, 'XREC', 'rec', '{"en":{"text":"XREC"}}', '[]', '');
INSERT INTO public.ratify_version VALUES ('0001');
INSERT INTO public.retraction VALUES (35, 'XAU-XAA-signed', 'misread');
INSERT INTO public.source VALUES (1, 'invented', 'Invented gazette of the tests', '', '2025', '', '');
INSERT INTO public.state VALUES (6, 'XAA', 'XA', '000', '{"en":{"text":"Atlasia"}}', 'The Republic of Atlasia', 'Eastern', 'Inventville', '["en"]', 'common law', '{"system":"unknown"}', NULL, '[]', '[]', '{}', '');
INSERT INTO public.state VALUES (7, 'XBB', 'XB', '000', '{"en":{"text":"Baobabia"}}', 'The Republic of Baobabia', 'Eastern', 'Inventville', '["en"]', 'common law', '{"system":"unknown"}', NULL, '[]', '[]', '{}', '');
INSERT INTO public.state VALUES (8, 'XCC', 'XC', '000', '{"en":{"text":"Côte Inventée"}}', 'The Republic of Côte Inventée', 'Eastern', 'Inventville', '["en"]', 'common law', '{"system":"unknown"}', NULL, '[]', '[]', '{}', '');
INSERT INTO public.state VALUES (9, 'XDD', 'XD', '000', '{"en":{"text":"Dunaria"}}', 'The Republic of Dunaria', 'Eastern', 'Inventville', '["en"]', 'common law', '{"system":"unknown"}', NULL, '[]', '[]', '{}', '');
INSERT INTO public.state VALUES (10, 'XEE', 'XE', '000', '{"en":{"text":"Eastmark"}}', 'The Republic of Eastmark', 'Eastern', 'Inventville', '["en"]', 'common law', '{"system":"unknown"}', NULL, '[]', '[]', '{}', '');
INSERT INTO public.withdrawal VALUES (38, 'membership', 'AU-XAA-1950-01-01-6858fb');
ALTER TABLE ONLY public.act
    ADD CONSTRAINT act_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.instrument
    ADD CONSTRAINT instrument_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.ratify_version
    ADD CONSTRAINT ratify_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.retraction
    ADD CONSTRAINT retraction_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT state_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.withdrawal
    ADD CONSTRAINT withdrawal_pkey PRIMARY KEY (seq);
CREATE INDEX ix_act_id ON public.act USING btree (id);
CREATE INDEX ix_act_instrument ON public.act USING btree (instrument);
CREATE INDEX ix_act_state ON public.act USING btree (state);
CREATE INDEX ix_evidence_id ON public.evidence USING btree (id);
CREATE INDEX ix_evidence_instrument ON public.evidence USING btree (instrument);
CREATE INDEX ix_evidence_state ON public.evidence USING btree (state);
CREATE INDEX ix_instrument_code ON public.instrument USING btree (code);
CREATE INDEX ix_ledger_record ON public.ledger USING btree (record);
CREATE INDEX ix_ledger_recorded_at ON public.ledger USING btree (recorded_at);
CREATE INDEX ix_membership_organisation ON public.membership USING btree (organisation);
CREATE INDEX ix_organisation_code ON public.organisation USING btree (code);
CREATE INDEX ix_retraction_record ON public.retraction USING btree (record);
CREATE INDEX ix_source_id ON public.source USING btree (id);
CREATE INDEX ix_state_iso3 ON public.state USING btree (iso3);
CREATE TRIGGER act_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.act FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER evidence_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.evidence FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER head_moves_on BEFORE DELETE OR UPDATE ON public.head FOR EACH ROW EXECUTE FUNCTION public.ratify_head();
CREATE TRIGGER instrument_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.instrument FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER ledger_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER membership_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.membership FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER organisation_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.organisation FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER retraction_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.retraction FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER source_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.source FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER state_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.state FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
CREATE TRIGGER withdrawal_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.withdrawal FOR EACH STATEMENT EXECUTE FUNCTION public.ratify_append_only();
ALTER TABLE ONLY public.act
    ADD CONSTRAINT act_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.instrument
    ADD CONSTRAINT instrument_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.retraction
    ADD CONSTRAINT retraction_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT state_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
ALTER TABLE ONLY public.withdrawal
    ADD CONSTRAINT withdrawal_seq_fkey FOREIGN KEY (seq) REFERENCES public.ledger(seq);
