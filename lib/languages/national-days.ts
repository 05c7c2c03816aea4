/**
 * Days that are on another date in another country, as rules of lib/figures/dates: "EG,LB:03-21|2W7/5" is 21 March in
 * Egypt and Lebanon and the second Sunday of May elsewhere. Without a rule for elsewhere a day is read only in an article
 * from one of its countries.
 */
export const nationalDays = {
  labour: 'US,CA,BM:1W1/9|NZ:4W1/10|IE:1W1/5|JM:05-23|TT:06-19|BS:1W5/6|AU:|05-01',
  mother: 'GB,IE,NG:E-21|EG,JO,LB,SY,PS,IQ,SA,AE,KW,QA,BH,OM,YE,LY,SD:03-21|DZ,MA,TN:-1W7/5|2W7/5',
  /** As Arabic speaks of it: the first day of spring nearly everywhere. */
  motherInArabic: 'DZ,MA,TN:-1W7/5|03-21',
  father: 'AU,NZ:1W7/9|EG,JO,LB,SY:06-21|3W7/6',
  thanksgiving: 'CA:2W1/10|LR:1W4/11|4W4/11',
  /** Of secretaries, as offices call it. */
  secretaries: 'AU:1W5/5|NZ:3W3/4|ZA:1W3/9|-1W6/4-3',
  independence:
    'US:07-04|IN:08-15|PK:08-14|BD:03-26|LK:02-04|ID:08-17|MY:08-31|PH:06-12|LB:11-22|JO:05-25|SY:04-17|DZ:07-05|TN:03-20|' +
    'MA:11-18|LY:12-24|SD:01-01|SO:07-01|DJ:06-27|MR:11-28|UA:08-24|BY:07-03|MD:08-27|GE:05-26|AM:09-21|KZ:12-16|UZ:09-01|' +
    'KG:08-31|TJ:09-09|EE:02-24|LV:11-18|LT:02-16|PL:11-11|FI:12-06|GR:03-25|MX:09-16|BR:09-07|AR:07-09|CO:07-20|PE:07-28|' +
    'VE:07-05|BO:08-06|UY:08-25|NG:10-01|GH:03-06|KE:12-12|TZ:12-09|UG:10-09|ZM:10-24|ZW:04-18|' +
    'IQ:10-03|YE:11-30|SS:07-09|ER:05-24|AF:08-19|KM:07-06|SN:04-04|ML:09-22|NE:08-03|TD:08-11|CI:08-07|SL:04-27|GM:02-18|' +
    'LR:07-26|RW:07-01|MW:07-06|BW:09-30|NA:03-21|LS:10-04|SZ:09-06|MZ:06-25|AO:11-11|CD:06-30|MG:06-26|MU:03-12|SC:06-29|' +
    'JM:08-06|TT:08-31|BB:11-30|BS:07-10|GY:05-26|BZ:09-21|CY:10-01|MT:09-21|MM:01-04|KH:11-09|MV:07-26|FJ:10-10|PG:09-16|' +
    'AL:11-28|MK:09-08|XK:02-17|BG:09-22|CL:09-18|CR,GT,HN,NI,SV:09-15|DO:02-27|HT:01-01|',
  national:
    'SA:09-23|AE:12-02|QA:12-18|KW:02-25|BH:12-16|CN:10-01|TW:10-10|SG:08-09|FR:07-14|ES:10-12|CH:08-01|BE:07-21|LU:06-23|DE:10-03|AT:10-26|' +
    'IQ:10-03|YE:05-22|EG:07-23|VN:09-02|HU:08-20|RO:12-01|NO:05-17|SE:06-06|IS:06-17|IE:03-17|AU:01-26|NZ:02-06|ZA:04-27|',
  republic:
    'IN:01-26|PK:03-23|TR:10-29|IT:06-02|EG:06-18|IQ:07-14|TN:07-25|TT:09-24|GY:02-23|MT:12-13|PT:10-05|KZ:10-25|',
} as const;
