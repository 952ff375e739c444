# Generated drafts: no person has reviewed these texts yet.

need-arranged = 已經安排好：{ $needs }。活動：{ $title }，{ $day } { $time }。如果不再需要，請傳訊息告訴我。
need-cannot = 對不起，沒能安排：{ $needs }。活動：{ $title }，{ $day }。請回覆 9，工作人員會和您一起想其他辦法。
need-other-ways = 別的參加方法：{ $ways }。
need-late = 對不起，還沒有答覆：{ $needs }。活動：{ $title }，{ $day }。我又催了一次。想找工作人員，請回覆 9 或打電話：{ $phone }
