# Generated drafts: no person has reviewed these texts yet.

need-arranged = 已经安排好：{ $needs }。活动：{ $title }，{ $day } { $time }。如果不再需要，请发信息告诉我。
need-cannot = 对不起，没能安排：{ $needs }。活动：{ $title }，{ $day }。请回复 9，工作人员会和您一起想别的办法。
need-other-ways = 别的参加办法：{ $ways }。
need-late = 对不起，还没有答复：{ $needs }。活动：{ $title }，{ $day }。我又催了一次。想找工作人员，请回复 9 或打电话：{ $phone }
